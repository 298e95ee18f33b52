/** What a group may keep: papers and pictures. Nothing that runs, and no office file with macros (.docm, .xlsm). */
export const fileKinds = ["PDF", "PICTURE", "ODT", "ODS", "DOCX", "XLSX"] as const;
export type FileKind = (typeof fileKinds)[number];

/** In bytes, as it is sent. */
export const largestFile = 10_000_000;
export const longestFileName = 120;
/** Of one group at the same time: two hundred megabytes at most, so that a page lists them all and a backup stays small. */
export const mostFiles = 100;
export const mostFileBytes = 200_000_000;

const endings: Readonly<Record<FileKind, string>> = { PDF: "pdf", PICTURE: "webp", ODT: "odt", ODS: "ods", DOCX: "docx", XLSX: "xlsx" };

/** What a file is called when it is taken home: without what a path or a line is made of, and ending in what it is, whatever the sender called it. */
export function safeFileName(name: string, kind: FileKind): string {
  const stem = [...name.normalize("NFC").replace(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, " ").replace(/\s+/gu, " ").trim().replace(/\.[\p{L}\d]{1,5}$/u, "").replace(/^[.\s]+|[.\s]+$/gu, "")];
  return `${stem.slice(0, longestFileName - 5).join("") || "bestand"}.${endings[kind]}`;
}
