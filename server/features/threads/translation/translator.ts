import { tidy } from "#shared/initiatives/texts.ts";
import type { Log } from "../../../platform/log.ts";
import type { Outbound } from "../../../platform/outbound.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Locale } from "../../members/viewer.type.ts";

/** Turns a text into another language. Throws Refused(TRANSLATION_FAILED). */
export type Translate = (text: string, to: Locale) => Promise<string>;

interface TranslatorDependencies {
  /** Of a service that speaks as LibreTranslate does: "https://translate.example/translate". */
  readonly url: string;
  readonly key: string | null;
  readonly outbound: Outbound;
  readonly log: Log;
}

const patienceMs = 8_000;
/** A translation is about as long as its original; what is far longer is something else. */
const longest = (text: string) => 3 * text.length + 200;
/** What has no place in a text: see shared/initiatives/texts.ts. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/** A service as LibreTranslate answers. What comes back is a text and nothing else: it is never believed to be HTML. */
export function translator({ url, key, outbound, log }: TranslatorDependencies): Translate {
  return async (text, to) => {
    try {
      const answer = await outbound(url, {
        method: "POST", signal: AbortSignal.timeout(patienceMs), headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify({ q: text, source: "auto", target: to.toLowerCase(), format: "text", ...(key && { api_key: key }) }),
      });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const { translatedText } = Object((await answer.json()) as unknown) as { translatedText?: unknown };
      if (typeof translatedText !== "string") throw new Error("an answer without a text");
      const translated = tidy(translatedText.replace(unseen, ""));
      if (!translated || translated.length > longest(text)) throw new Error("a text of another length");
      return translated;
    } catch (error) {
      // Without the text: a log is read by more people than the talk.
      log.warn({ err: error }, "the translation service did not answer");
      throw new Refused("TRANSLATION_FAILED");
    }
  };
}
