import { Link } from "react-router";
import styles from "./Mailbox.module.css";

/** A mail's plain text, in which the addresses of this site can be followed. */
export function MailText({ text }: { readonly text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/u);
  return <p className={styles.text}>{parts.map((part, index) => (index % 2 ? <MailLink key={index} address={part} /> : part))}</p>;
}

function MailLink({ address }: { readonly address: string }) {
  const url = URL.parse(address);
  return url?.origin === location.origin ? <Link to={url.pathname + url.search}>{address}</Link> : <>{address}</>;
}
