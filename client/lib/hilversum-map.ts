// A drawing, not a measured map: the wijken lie as they do in town, simplified, with the Meent brought nearer over the heath.
export interface Shape {
  readonly path: string;
  readonly label: readonly [x: number, y: number];
  /** Where the full name does not fit. */
  readonly name?: string;
}

export const viewBox = "0 0 344 356";

export const shapes: Readonly<Record<string, Shape>> = {
  noordwest: { path: "M196 70 209 146 161 230 138 216 74 198 78 118Z", label: [136, 160] },
  noordoost: { path: "M196 70 290 112 217 163 209 146Z", label: [240, 116] },
  centrum: { path: "M209 146 217 163 240 211 205 235 161 230Z", label: [204, 215] },
  oost: { path: "M217 163 290 112 304 104 309 152 330 212 304 235 240 211Z", label: [276, 180] },
  zuidoost: { path: "M240 211 304 235 292 306 243 346 188 302 205 235Z", label: [247, 277] },
  zuid: { path: "M161 230 205 235 188 302 72 302 118 264 138 216Z", label: [148, 278] },
  zuidwest: { path: "M138 216 118 264 72 302 64 284 8 238 8 224 74 198Z", label: [76, 246] },
  meent: { path: "M38 20 74 46 62 92 26 94 20 58Z", label: [47, 66], name: "Meent" },
};

/** What lies around: heath to the north, east and south, the woods of 's-Graveland to the west. */
export const heath = [
  "M84 40C120 18 168 26 184 52 176 78 120 104 92 100 78 82 74 58 84 40Z",
  "M318 120C336 132 344 176 338 214 330 196 316 168 314 146Z",
  "M84 314C130 308 172 310 186 314 204 336 172 354 130 352 100 350 76 336 84 314Z",
];
export const woods = ["M4 132C18 112 54 112 66 128 68 152 62 180 56 192 34 204 12 212 2 214 -4 186 -4 152 4 132Z", "M300 250C320 246 338 256 340 282 336 312 312 330 300 318Z"];
