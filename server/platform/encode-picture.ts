import sharp, { type Sharp } from "sharp";
import { Refused } from "./refused.ts";

/** A picture as it is kept: both in WebP, without anything that the camera wrote beside it. */
export interface Encoded {
  /** Of the large one, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly large: Buffer;
  readonly small: Buffer;
}

// What decodes SVG, PDF, TIFF and the rest is not even asked what a file is: each would be a way in.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
// Uploads are few and large: a cache would only hold memory.
sharp.cache(false);
sharp.concurrency(1);

/** Sixty-four megapixels: what a telephone makes; 200 MB at most while it is decoded. */
const mostPixels = 64_000_000;
const patienceSeconds = 10;
const largeSide = 1_600;
const smallSide = 640;
const mostAtOnce = 2;
const mostWaiting = 20;

let running = 0;
const waiting: (() => void)[] = [];

/** Decodes and encodes anew, a few at a time. Throws INVALID_PICTURE for whatever is no whole still JPEG, PNG or WebP, TOO_OFTEN when too many wait. */
export async function encodePicture(file: Buffer): Promise<Encoded> {
  if (running >= mostAtOnce) {
    if (waiting.length >= mostWaiting) throw new Refused("TOO_OFTEN");
    await new Promise<void>((turn) => void waiting.push(turn));
  } else running += 1;
  try {
    return await encode(file);
  } catch {
    // Whatever the decoder says of it helps only who tries to break it.
    throw new Refused("INVALID_PICTURE");
  } finally {
    // Whoever waits takes over the place.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function encode(file: Buffer): Promise<Encoded> {
  const read = sharp(file, { limitInputPixels: mostPixels, failOn: "error", pages: 1 });
  const { pages = 1 } = await read.metadata();
  if (pages > 1) throw new Error("moves");
  const { data: large, info } = await within(read, largeSide, 80).toBuffer({ resolveWithObject: true });
  const small = await within(sharp(large), smallSide, 72).toBuffer();
  return { width: info.width, height: info.height, large, small };
}

/** Upright as the camera was held, and no larger than so many pixels a side. */
function within(picture: Sharp, side: number, quality: number): Sharp {
  return picture.autoOrient().resize({ width: side, height: side, fit: "inside", withoutEnlargement: true }).webp({ quality }).timeout({ seconds: patienceSeconds });
}
