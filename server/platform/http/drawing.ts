import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log } from "../log.ts";
import type { FirstData } from "./first-data.ts";
import type { Drawn, Site } from "./page.ts";

interface ToDraw {
  readonly address: string;
  readonly language: string;
  readonly first: FirstData;
}
/** Null: the browser draws the page itself. */
export type Draw = (toDraw: ToDraw) => Promise<Drawn | null>;
type Drawing = (toDraw: { address: string; language: string; first: string }) => Promise<Drawn>;

/** Equal pages within the same minute are one drawing: what they say of "now" is of that minute. */
const minute = 60_000;
const mostKept = 200;

/**
 * Draws a page as the client's own code does, so that a slow phone shows it, and can read and follow it, before it has the scripts. Only for visitors: what they get is
 * public, equal for all, and never of two minds about who is there; those who have signed in mostly have the scripts at hand. A page that cannot be drawn goes undrawn.
 */
export function drawPages(directory: string, site: Site, now: () => Date, log: Log): Draw {
  let drawing: Promise<Drawing> | null = null;
  const kept = new Map<string, Drawn>();
  const load = async () => {
    const built = (await import(pathToFileURL(join(directory, "drawing.js")).href)) as { drawingOf: (site: string) => Drawing };
    return built.drawingOf(JSON.stringify(site));
  };

  return async ({ address, language, first: { isVisitors, json, answers } }) => {
    if (!isVisitors) return null;
    const key = [Math.floor(now().getTime() / minute), language, address, answers].join("\n");
    const before = kept.get(key);
    if (before) return before;
    try {
      const drawn = await (await (drawing ??= load()))({ address, language, first: json });
      kept.set(key, drawn);
      for (const oldest of kept.keys()) {
        if (kept.size <= mostKept) break;
        kept.delete(oldest);
      }
      return drawn;
    } catch (error) {
      log.warn({ err: error, address }, "a page was not drawn");
      return null;
    }
  };
}
