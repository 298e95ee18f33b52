import type { FileKind } from "#shared/files/files.ts";
import { unzipSync } from "fflate";

const begins = (file: Buffer, ...bytes: number[]) => bytes.every((byte, at) => file[at] === byte);
const text = new TextDecoder();

/** Of an office file only these two are opened, and no more of them than that. */
const marks = ["mimetype", "[Content_Types].xml"];
const mostOfMark = 200_000;
const mimetypes: Readonly<Record<string, FileKind>> = { "application/vnd.oasis.opendocument.text": "ODT", "application/vnd.oasis.opendocument.spreadsheet": "ODS" };
const mainParts: readonly (readonly [type: string, kind: FileKind])[] = [["wordprocessingml.document.main+xml", "DOCX"], ["spreadsheetml.sheet.main+xml", "XLSX"]];

/** What a file is by what stands in it, never by what it is called or said to be; null for whatever is not taken in. */
export function fileKind(file: Buffer): FileKind | null {
  if (file.subarray(0, 5).toString("latin1") === "%PDF-") return "PDF";
  if (begins(file, 0xff, 0xd8, 0xff) || begins(file, 0x89, 0x50, 0x4e, 0x47) || (begins(file, 0x52, 0x49, 0x46, 0x46) && file.subarray(8, 12).toString("latin1") === "WEBP")) return "PICTURE";
  return begins(file, 0x50, 0x4b, 0x03, 0x04) ? officeKind(file) : null;
}

function officeKind(file: Buffer): FileKind | null {
  let hasMacros = false;
  try {
    const found = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        hasMacros ||= /vbaProject|^Basic\/|^Scripts\//iu.test(name);
        return marks.includes(name) && originalSize <= mostOfMark;
      },
    });
    if (hasMacros) return null;
    const types = found["[Content_Types].xml"];
    if (types) return mainParts.find(([type]) => text.decode(types).includes(type))?.[1] ?? null;
    const { mimetype } = found;
    return mimetype ? (mimetypes[text.decode(mimetype).trim()] ?? null) : null;
  } catch {
    // No whole zip.
    return null;
  }
}
