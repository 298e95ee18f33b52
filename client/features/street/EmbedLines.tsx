import { useState } from "react";
import { useStreetTexts } from "#client/texts/own/street.ts";
import { useTongue } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import styles from "./Street.module.css";

/** What a website copies to show the gauge, as a frame or as a picture. */
export function EmbedLines({ id, title }: { readonly id: string; readonly title: string }) {
  const words = useStreetTexts();
  const { language } = useTongue();
  const [copied, setCopied] = useState<string | null>(null);
  const address = `${location.origin}/embed/steun/${id}`;
  const query = language === "nl" ? "" : `?taal=${language}`;
  const name = title.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
  const lines = [
    { heading: words.embedFrame, code: `<iframe src="${address}${query}" title="${name}" width="400" height="180" loading="lazy" style="border:0;max-width:100%"></iframe>` },
    { heading: words.embedPicture, code: `<a href="${location.origin}/initiatief/${id}"><img src="${address}.svg${query}" alt="${name}" width="400" height="130"></a>` },
  ];
  return (
    <div className={styles.dialog}>
      <img className={styles.picture} src={`/embed/steun/${id}.svg${query}`} alt="" width="400" height="130" />
      <p>{words.embedWhy}</p>
      {lines.map(({ heading, code }) => (
        <div key={heading} className={styles.card}>
          <h3>{heading}</h3>
          <code className={styles.code}>{code}</code>
          <div><Button look="quiet" onClick={() => void navigator.clipboard.writeText(code).then(() => setCopied(code))}>{copied === code ? words.copied : words.copy}</Button></div>
        </div>
      ))}
    </div>
  );
}
