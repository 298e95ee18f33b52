import { create } from "xmlbuilder2";
import { localDay } from "#shared/calendar/local-time.ts";

/** One transfer, with its name that the bank gives back on the statement. */
export interface Transfer {
  readonly endToEndId: string;
  readonly cents: number;
  readonly holder: string;
  readonly iban: string;
  readonly about: string;
}
export interface Payer {
  readonly name: string;
  readonly iban: string;
}
export interface PaymentOrder {
  /** The run's own id: a bank takes one message of it once. */
  readonly id: string;
  readonly madeAt: Date;
  readonly payer: Payer;
  readonly transfers: readonly Transfer[];
}

const namespace = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
const most = { name: 70, about: 140, id: 35 } as const;
const euro = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

/** The letters that every bank takes (EPC217-08): accents fall away, and what is left over becomes a space. */
export function sepaText(text: string, length: number): string {
  const plain = text.replaceAll("ß", "ss").replaceAll(/[Łł]/gu, "l").replaceAll(/[Øø]/gu, "o").replaceAll("&", "+").normalize("NFKD").replaceAll(/\p{Mark}/gu, "");
  // Nor may a text begin or end with a slash, or have two of them together.
  return plain.replaceAll(/[^A-Za-z0-9/?:().,'+ -]/gu, " ").replaceAll(/\/{2,}/gu, "/").replaceAll(/ {2,}/gu, " ").trim().slice(0, length).replaceAll(/^\/|\/$/gu, "").trim() || "-";
}

/** A run as pain.001.001.09: the same run is the same file, letter for letter. Amounts are cents. */
export function pain001({ id, madeAt, payer, transfers }: PaymentOrder): string {
  const messageId = id.replaceAll("-", "").slice(0, most.id);
  const [count, sum] = [String(transfers.length), euro(transfers.reduce((total, { cents }) => total + cents, 0))];
  const name = sepaText(payer.name, most.name);
  const about = {
    CstmrCdtTrfInitn: {
      GrpHdr: { MsgId: messageId, CreDtTm: madeAt.toISOString().slice(0, 19), NbOfTxs: count, CtrlSum: sum, InitgPty: { Nm: name } },
      PmtInf: {
        PmtInfId: messageId, PmtMtd: "TRF", BtchBookg: "true", NbOfTxs: count, CtrlSum: sum, PmtTpInf: { SvcLvl: { Cd: "SEPA" } }, ReqdExctnDt: { Dt: localDay(madeAt) },
        Dbtr: { Nm: name }, DbtrAcct: { Id: { IBAN: payer.iban } }, DbtrAgt: { FinInstnId: { Othr: { Id: "NOTPROVIDED" } } }, ChrgBr: "SLEV",
        CdtTrfTxInf: transfers.map(({ endToEndId, cents, holder, iban, about: subject }) => ({
          PmtId: { EndToEndId: sepaText(endToEndId, most.id) }, Amt: { InstdAmt: { "@Ccy": "EUR", "#": euro(cents) } },
          Cdtr: { Nm: sepaText(holder, most.name) }, CdtrAcct: { Id: { IBAN: iban } }, RmtInf: { Ustrd: sepaText(subject, most.about) },
        })),
      },
    },
  };
  return create({ version: "1.0", encoding: "UTF-8" }).ele(namespace, "Document").ele(about).end({ prettyPrint: true });
}
