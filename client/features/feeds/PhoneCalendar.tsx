import { paths } from "#client/lib/paths.ts";
import { useFeedTexts } from "#client/texts/own/feeds.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import button from "#client/ui/Button.module.css";
import { Card } from "#client/ui/Card.tsx";
import { Qr } from "#client/ui/Qr.tsx";
import { Copied } from "./Copied.tsx";
import styles from "./Feeds.module.css";
import { useWholeAddress } from "./use-whole-address.ts";

/** Which agenda: what is not said does not narrow. */
export type AgendaOf = Readonly<Record<"wijk" | "buurt" | "organisatie" | "groep", string | undefined>>;

/** By webcal a telephone opens its own calendar; for the rest there is the address, and how it goes. */
export function PhoneCalendar({ of }: { readonly of: AgendaOf }) {
  const texts = useFeedTexts();
  const { language } = useTongue();
  const address = useWholeAddress(paths.feed("agenda.ics", { ...of, taal: language === "nl" ? undefined : language }));
  const opened = address.replace(/^https?:/u, "webcal:");
  const ways = [{ name: texts.iphone, steps: texts.iphoneSteps }, { name: texts.android, steps: texts.androidSteps }, { name: texts.outlook, steps: texts.outlookSteps }];
  return (
    <Card heading={texts.onPhone}>
      <div className={styles.beside}>
        <div className={styles.stack}>
          <div><a className={button.button} data-look="strong" href={opened}>{texts.add}</a></div>
          <p className={styles.soft}>{texts.addHint}</p>
          <Copied text={address} called={texts.address} />
        </div>
        <div className={styles.qrBox} data-phone="no">
          <Qr text={opened} label={texts.qr} />
          <p className={styles.soft}>{texts.scan}</p>
        </div>
      </div>
      <div className={styles.how}>
        <h3>{texts.how}</h3>
        {ways.map(({ name, steps }) => (
          <details key={name}>
            <summary>{name}</summary>
            <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>
          </details>
        ))}
      </div>
    </Card>
  );
}
