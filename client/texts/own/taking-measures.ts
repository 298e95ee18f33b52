import { useOwnWords } from "#client/texts/own-words.ts";

interface TakingWords {
  readonly why: string;
  readonly whyHint: string;
  readonly law: string;
  readonly lawHint: string;
  readonly days: string;
  readonly term: (days: number) => string;
  readonly everywhere: string;
  readonly to: string;
  readonly toHint: string;
  readonly noPlace: string;
  readonly taken: (what: string) => string;
  readonly undone: string;
}

const nl: TakingWords = {
  why: "Waarom doe je dit?", whyHint: "Wie het schreef leest dit en kan bezwaar maken. Wat je verbergt, krijgt deze reden erbij.",
  law: "Welk artikel van welke wet?", lawHint: "Bijvoorbeeld: artikel 137c Wetboek van Strafrecht.",
  days: "Hoe lang?", term: (days) => (days === 1 ? "1 dag" : `${days} dagen`), everywhere: "In alle wijken, niet alleen hier",
  to: "Waar hoort het?", toHint: "Plak het adres van een plan, groep, thema of activiteit.", noPlace: "Daar is geen gesprek.",
  taken: (what) => `Gedaan: ${what}. Wie het schreef en de melders krijgen bericht.`, undone: "De maatregel is teruggedraaid.",
};
const en: TakingWords = {
  why: "Why do you do this?", whyHint: "Whoever wrote it reads this and can object. What you hide shows this reason.",
  law: "Which article of which law?", lawHint: "For example: article 137c of the Criminal Code.",
  days: "For how long?", term: (days) => (days === 1 ? "1 day" : `${days} days`), everywhere: "In all wijken, not only here",
  to: "Where does it belong?", toHint: "Paste the address of a plan, a group, a theme or an activity.", noPlace: "There is no talk there.",
  taken: (what) => `Done: ${what}. Whoever wrote it and who reported it are told.`, undone: "The measure was undone.",
};
const uk: TakingWords = {
  why: "Чому ви це робите?", whyHint: "Автор прочитає це і зможе заперечити. Прихованому додається ця причина.",
  law: "Яка стаття якого закону?", lawHint: "Наприклад: стаття 137c Кримінального кодексу.",
  days: "На який час?", term: (days) => `Днів: ${days}`, everywhere: "В усіх wijk, не лише тут",
  to: "Де цьому місце?", toHint: "Вставте адресу плану, групи, теми чи заходу.", noPlace: "Там немає розмови.",
  taken: (what) => `Зроблено: ${what}. Автора і тих, хто поскаржився, повідомлено.`, undone: "Захід скасовано.",
};

/** What who takes a measure reads. */
export const useTakingTexts = () => useOwnWords({ nl, en, uk });
