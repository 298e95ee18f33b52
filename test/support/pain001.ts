// pain.001.001.09 as a bank reads it: a schema of the tests' own, in which every element has its place, its number and its form.
import { create } from "xmlbuilder2";

interface Rule {
  /** The elements below it, in their order; "*" may come more than once. */
  readonly below?: readonly string[];
  readonly text?: RegExp;
}

const sepa = /^(?!\/)(?!.*\/\/)[A-Za-z0-9/?:().,'+ -]{1,140}(?<!\/)$/u;
const id = /^[A-Za-z0-9/?:().,'+ -]{1,35}$/u;
const amount = /^\d{1,15}\.\d\d$/u;
const rules: Readonly<Record<string, Rule>> = {
  Document: { below: ["CstmrCdtTrfInitn"] }, CstmrCdtTrfInitn: { below: ["GrpHdr", "PmtInf"] }, GrpHdr: { below: ["MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty"] },
  PmtInf: { below: ["PmtInfId", "PmtMtd", "BtchBookg", "NbOfTxs", "CtrlSum", "PmtTpInf", "ReqdExctnDt", "Dbtr", "DbtrAcct", "DbtrAgt", "ChrgBr", "CdtTrfTxInf*"] },
  CdtTrfTxInf: { below: ["PmtId", "Amt", "Cdtr", "CdtrAcct", "RmtInf"] }, InitgPty: { below: ["Nm"] }, Dbtr: { below: ["Nm"] }, Cdtr: { below: ["Nm"] }, DbtrAcct: { below: ["Id"] }, CdtrAcct: { below: ["Id"] }, Id: { below: ["IBAN"] },
  DbtrAgt: { below: ["FinInstnId"] }, FinInstnId: { below: ["Othr"] }, Othr: { below: ["Id"] }, PmtTpInf: { below: ["SvcLvl"] }, SvcLvl: { below: ["Cd"] }, ReqdExctnDt: { below: ["Dt"] }, PmtId: { below: ["EndToEndId"] }, Amt: { below: ["InstdAmt"] }, RmtInf: { below: ["Ustrd"] },
  MsgId: { text: id }, PmtInfId: { text: id }, EndToEndId: { text: id }, CreDtTm: { text: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u }, Dt: { text: /^\d{4}-\d\d-\d\d$/u }, NbOfTxs: { text: /^\d{1,15}$/u }, CtrlSum: { text: amount }, InstdAmt: { text: amount },
  Nm: { text: /^.{1,70}$/u }, IBAN: { text: /^[A-Z]{2}\d\d[A-Z0-9]{11,30}$/u }, Ustrd: { text: sepa }, PmtMtd: { text: /^TRF$/u }, BtchBookg: { text: /^true$/u }, Cd: { text: /^SEPA$/u }, ChrgBr: { text: /^SLEV$/u },
};

interface Node {
  readonly nodeName: string;
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
const elementType = 1;
const rootOf = (xml: string): Node => create(xml).root().node as unknown as Node;
const below = (node: Node): Node[] => [...node.childNodes].filter(({ nodeType }) => nodeType === elementType);
const textOf = (node: Node): string => node.textContent ?? "";

/** Every element of this name, wherever it is. */
function find(node: Node, name: string): Node[] {
  return [...(node.nodeName === name ? [node] : []), ...below(node).flatMap((each) => find(each, name))];
}

function faultsOf(node: Node, path: string): string[] {
  const name = node.nodeName;
  const at = `${path}/${name}`;
  // The other identification of an agent is the one Id that is a text.
  const rule: Rule | undefined = at.endsWith("/Othr/Id") ? { text: id } : rules[name];
  if (!rule) return [`${at} is not known`];
  if (rule.text) {
    const text = textOf(node);
    return [...(rule.text.test(text) ? [] : [`${at} is "${text}"`]), ...(/[^A-Za-z0-9/?:().,'+ -]/u.test(text) ? [`${at} has letters that a bank does not take`] : [])];
  }
  const found = below(node);
  const names = found.map(({ nodeName }) => nodeName).filter((each, nth, all) => !(rule.below?.includes(`${each}*`) && all[nth - 1] === each));
  const wanted = (rule.below ?? []).map((each) => each.replace("*", ""));
  return [...(names.join() === wanted.join() ? [] : [`${at} has ${names.join()}`]), ...found.flatMap((each) => faultsOf(each, at))];
}

/** What a bank would not take of it. */
export function faultsOfPain001(xml: string): string[] {
  const root = rootOf(xml);
  const sums = find(root, "InstdAmt").map((node) => Math.round(Number(textOf(node)) * 100));
  const total = sums.reduce((sum, cents) => sum + cents, 0);
  const said = (name: string) => find(root, name).map(textOf);
  const ids = said("EndToEndId");
  return [
    ...faultsOf(root, ""),
    ...(xml.includes('xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"') ? [] : ["another namespace"]),
    ...said("CtrlSum").filter((sum) => Math.round(Number(sum) * 100) !== total).map((sum) => `control sum ${sum}`), ...said("NbOfTxs").filter((count) => Number(count) !== sums.length).map((count) => `count ${count}`),
    ...(new Set(ids).size === ids.length ? [] : ["two transfers of one name"]), ...(/<InstdAmt Ccy="EUR">/u.test(xml) ? [] : ["no euro"]),
  ];
}

export function transfersOf(xml: string): { readonly id: string; readonly amount: string; readonly iban: string }[] {
  return find(rootOf(xml), "CdtTrfTxInf").map((node) => {
    const one = (name: string) => textOf(find(node, name)[0] as Node);
    return { id: one("EndToEndId"), amount: one("InstdAmt"), iban: one("IBAN") };
  });
}
