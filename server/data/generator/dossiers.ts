import { versionText, hashOf } from "../../features/versions/version-text.ts";
import { steps } from "../rows/schedule.ts";
import type { Transaction } from "../transaction.ts";

const criteria = JSON.stringify([
  { id: "residents", met: true, answer: "Het plan komt van bewoners." },
  { id: "draagvlak", met: true, answer: "Buren uit meer buurten steunen het plan." },
  { id: "wijkthema", met: true, answer: "Het past bij een thema van onze wijk." },
  { id: "complementary", met: true, answer: "Er is geen ander geld voor dit plan." },
]);
const grant = "'Het plan komt van bewoners, heeft steun in de buurt en vult aan wat er al is.'";
const refusal = "'Voor dit plan is al ander geld van de gemeente (criterium 4).'";
const whatNow = "'De wijkregisseur helpt u de andere regeling aan te vragen.'";
const verdict = `CASE WHEN i.stage = 'AFGEWEZEN' THEN 'REFUSED' ELSE 'GRANTED' END, i.granted, CASE WHEN i.stage = 'AFGEWEZEN' THEN ${refusal} ELSE ${grant} END, CASE WHEN i.stage = 'AFGEWEZEN' THEN ${whatNow} END`;
const after = (days: number) => `i.opened_at + interval '${days} days'`;

/** Dossiers with the hands and decisions on them. */
export async function makeDossiers(tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO dossiers (initiative_id, reference, handed_in_at, handed_in_by, decision_due_at, supporters, asked_cents, text, hash, criteria, mandate_id, hands, instrument, forwarded_at)
     SELECT id, 'WB-' || to_char(at AT TIME ZONE 'Europe/Amsterdam', 'YYYY') || '-' || nextval('dossier_numbers'), at, author_id, pg_temp.days_later(at, 91), votes, asked, frozen::json, ${hashOf("frozen")},
       $1::jsonb, mandate_id, hands, instrument, at + interval '1 minute'
     FROM (SELECT g.*, ${after(steps.handedIn).replace("i.", "g.")} AS at, ${versionText} AS frozen FROM gen_initiatives g JOIN initiatives i ON i.id = g.id WHERE g.handed_in ORDER BY g.opened_at, g.id) filed`,
    [criteria],
  );
  await tx.query(`
    INSERT INTO hands (initiative_id, role, person_id, outcome, granted_cents, reasons, what_now, at)
      SELECT i.id, role, p.person_id, ${verdict}, CASE WHEN place = cardinality(i.hands) THEN ${after(steps.decided)} ELSE ${after(steps.firstHand)} END
      FROM gen_initiatives i CROSS JOIN LATERAL unnest(i.hands) WITH ORDINALITY u (role, place) JOIN gen_hands p USING (wijk_id, role) WHERE i.granted_at_all OR i.stage = 'AFGEWEZEN';
    INSERT INTO decisions (initiative_id, outcome, granted_cents, reasons, what_now, decided_at, objection_until)
      SELECT i.id, ${verdict}, ${after(steps.decided)}, pg_temp.days_later(${after(steps.decided)}, 42) FROM gen_initiatives i WHERE i.granted_at_all OR i.stage = 'AFGEWEZEN'`);
}

/** What the parties agreed on, did and accounted for. */
export async function makeOutcomes(tx: Transaction, now: Date): Promise<void> {
  await tx.query(`
    INSERT INTO buurtdeals (initiative_id, initiators_do, municipality_does, upkeep_until, drafted_at)
      SELECT g.id, i.own_effort || ' ' || i.upkeep, 'De gemeente betaalt het toegekende bedrag.', 'Twee jaar nadat het klaar is', ${after(steps.dealDrafted).replace("i.", "g.")}
      FROM gen_initiatives g JOIN initiatives i ON i.id = g.id WHERE g.granted_at_all;
    INSERT INTO signatures (initiative_id, party, person_id, at)
      SELECT i.id, s.party, s.person_id, s.at FROM gen_initiatives i JOIN gen_hands r ON r.wijk_id = i.wijk_id AND r.role = 'WIJKREGISSEUR'
      CROSS JOIN LATERAL (VALUES ('INITIATOR', i.author_id, ${after(steps.initiatorSigned)}), ('MUNICIPALITY', r.person_id, ${after(steps.municipalitySigned)})) s (party, person_id, at)
      WHERE i.granted_at_all AND i.stage <> 'TOEGEKEND';
    INSERT INTO initiative_accounts (initiative_id, spent_cents, returned_cents, results, accounted_at)
      SELECT i.id, i.granted - i.returned, i.returned, 'Het is gelukt, met hulp van veel buren. Wij gaan er samen mee door.', ${after(steps.accounted)} FROM gen_initiatives i WHERE i.stage = 'VERANTWOORD'`);
  await tx.query(
    `INSERT INTO initiative_updates (id, initiative_id, author_id, text, created_at)
     SELECT pg_temp.uuid_at(at, md5(i.h || nth)), i.id, i.author_id, (ARRAY['Wij zijn begonnen! Kom kijken of help mee.', 'Het materiaal is binnen.', 'Vandaag waren er twaalf vrijwilligers.', 'Bijna klaar, nog één middag werk.'])[1 + pg_temp.roll(i.q, nth, 4)], at
     FROM gen_initiatives i CROSS JOIN LATERAL generate_series(0, 1) nth CROSS JOIN LATERAL (SELECT ${after(steps.paid)} + (1 + nth * 9) * interval '1 day' AS at) a
     WHERE i.stage IN ('IN_UITVOERING', 'GEREALISEERD', 'VERANTWOORD') AND at < $1::timestamptz ORDER BY 1`,
    [now],
  );
}
