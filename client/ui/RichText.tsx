import { Fragment, type ReactNode } from "react";
import { isLinkAddress } from "#shared/drafting/link-address.ts";
import type { RichBlock, RichInline, RichMark, RichText as Rich } from "#shared/drafting/rich-text.ts";
import styles from "./RichText.module.css";

/** What somebody wrote with marks and lists. Only what is named here is ever shown: never HTML, and no link but to the web, a mailbox or a telephone. */
export function RichText({ text }: { readonly text: Rich }) {
  return <div className={styles.text}>{text.content.map(block)}</div>;
}

function block(each: RichBlock, key: number): ReactNode {
  switch (each.type) {
    case "paragraph":
      return <p key={key}>{each.content?.map(inline)}</p>;
    case "bulletList":
      return <ul key={key}>{items(each.content)}</ul>;
    case "orderedList":
      return <ol key={key}>{items(each.content)}</ol>;
  }
}

function items(content: readonly { readonly content: readonly RichBlock[] }[]): ReactNode {
  return content.map((item, key) => <li key={key}>{item.content.map(block)}</li>);
}

function inline(each: RichInline, key: number): ReactNode {
  if (each.type === "hardBreak") return <br key={key} />;
  return <Fragment key={key}>{(each.marks ?? []).reduce<ReactNode>(marked, each.text)}</Fragment>;
}

function marked(inside: ReactNode, { type, attrs }: RichMark): ReactNode {
  if (type === "bold") return <strong>{inside}</strong>;
  if (type === "italic") return <em>{inside}</em>;
  return type === "link" && isLinkAddress(attrs?.href) ? <a href={attrs.href} rel="noopener noreferrer nofollow">{inside}</a> : inside;
}
