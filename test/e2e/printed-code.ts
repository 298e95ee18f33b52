// What a phone's camera makes of a printed sheet: the PDF drawn as a viewer draws it, and its code read from the pixels.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright-core";

const file = (specifier: string) => readFileSync(fileURLToPath(import.meta.resolve(specifier)), "utf8");
const reader = "https://reader.example";

/** Of pdf.js and jsQR, what is used here. */
interface Drawer {
  getDocument(of: { data: Uint8Array }): { promise: Promise<{ getPage(number: number): Promise<Sheet> }> };
}
interface Sheet {
  getViewport(of: { scale: number }): { width: number; height: number };
  render(on: object): { promise: Promise<void> };
}
interface Decoder {
  jsQR(pixels: Uint8ClampedArray, width: number, height: number): { data: string } | null;
}

/** The text of the QR code on the first sheet, or null. */
export async function printedCodeOf(context: BrowserContext, pdf: Buffer): Promise<string | null> {
  const page = await context.newPage();
  await page.route(`${reader}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname.endsWith(".mjs") ? route.fulfill({ contentType: "text/javascript", body: file("unpdf/pdfjs") }) : route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
  });
  await page.goto(reader);
  await page.addScriptTag({ content: file("jsqr") });
  await page.addScriptTag({ type: "module", content: 'globalThis.drawer = await import("/pdfjs.mjs"); document.title = "ready";' });
  await page.waitForFunction(() => document.title === "ready");
  const code = await page.evaluate(async (bytes) => {
    const { getDocument } = (globalThis as unknown as { drawer: Drawer }).drawer;
    const sheet = await (await getDocument({ data: Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0)) }).promise).getPage(1);
    const viewport = sheet.getViewport({ scale: 2 });
    const canvas = Object.assign(document.createElement("canvas"), { width: viewport.width, height: viewport.height });
    const pixels = canvas.getContext("2d");
    await sheet.render({ canvas, canvasContext: pixels, viewport }).promise;
    const { data, width, height } = pixels!.getImageData(0, 0, canvas.width, canvas.height);
    return (globalThis as unknown as Decoder).jsQR(data, width, height)?.data ?? null;
  }, pdf.toString("base64"));
  await page.close();
  return code;
}
