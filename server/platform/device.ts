/** As much of a browser as its owner needs to know it again among their sessions. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

// The more particular first: nearly all of them also call themselves Chrome or Safari.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//u, "Edge"], [/\bOPR\//u, "Opera"], [/\bSamsungBrowser\//u, "Samsung Internet"], [/\b(?:Firefox|FxiOS)\//u, "Firefox"],
  [/\b(?:Chrome|CriOS|Chromium)\//u, "Chrome"], [/\bSafari\//u, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPod)\b/u, "iPhone"], [/\biPad\b/u, "iPad"], [/\bAndroid\b/u, "Android"], [/\bWindows\b/u, "Windows"], [/\bMac OS X\b/u, "macOS"],
  [/\bCrOS\b/u, "ChromeOS"], [/\bLinux\b/u, "Linux"],
];

/** Reads names out of a User-Agent; the rest of it, which could tell one person from another, is not kept. */
export function deviceOf(userAgent: string | undefined): Device {
  const nameIn = (names: typeof browsers) => names.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? null;
  return { browser: nameIn(browsers), system: nameIn(systems) };
}
