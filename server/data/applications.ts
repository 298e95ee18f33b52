import { hashOf } from "../features/versions/version-text.ts";
import type { Transaction } from "./transaction.ts";

const principles = JSON.stringify([
  { id: "lawful", met: true, answer: "Wij houden ons aan de regels en vragen na wat mag." }, { id: "effort", met: true, answer: "Wij doen zelf het meeste werk." },
  { id: "feedback", met: true, answer: "Wij vertellen het in de wijkkrant en op deze plek." }, { id: "accounting", met: true, answer: "De penningmeester van de groep bewaart de bonnen." },
]);
/** Of what the yearly reports tell of, nobody knows what was filled in. */
export const demoApplications = "i.source LIKE 'Demo:%'";
/** Those that wait for a decision: of what was decided nobody asks it any more, and a city would weigh a million rows more. */
export const generatedApplications = "i.source LIKE 'Gegenereerd%' AND i.stage IN ('INGEDIEND', 'IN_BEHANDELING')";

/** Fills in the applications of made-up plans that were handed in, as their groups would have done, and freezes them. Who asks is nobody: their private parts are not there. */
export async function fillApplications(tx: Transaction, which: typeof demoApplications | typeof generatedApplications): Promise<void> {
  const madeUp = `dossiers d JOIN initiatives i ON i.id = d.initiative_id AND ${which}`;
  await tx.query(`INSERT INTO applications (initiative_id, route, number, contact_confirmed_at) SELECT d.initiative_id, d.route, 1, d.handed_in_at - interval '10 days' FROM ${madeUp}`);
  await tx.query(
    `INSERT INTO application_parts (initiative_id, part, number, said, saved_at, saved_by)
     SELECT d.initiative_id, p.part, 1, p.said, d.handed_in_at - interval '1 hour', d.handed_in_by FROM ${madeUp} CROSS JOIN LATERAL (VALUES
       ('PLAN', jsonb_build_object('reaches', 'Buren ontmoeten elkaar en zorgen samen voor hun buurt.', 'serves', 'BUURT', 'outdoorPlayDay', false, 'more', '')),
       ('COFINANCING', jsonb_build_object('sources', CASE WHEN i.income_cents > 0 THEN jsonb_build_array(jsonb_build_object('source', 'OWN', 'name', '', 'cents', i.income_cents, 'state', 'GRANTED')) ELSE '[]' END, 'ownHours', 40, 'more', '')),
       ('EARLIER', jsonb_build_object('had', false, 'which', '', 'accounted', false)),
       ('CONTACT', jsonb_build_object('who', 'De wijkregisseur', 'on', to_char((d.handed_in_at - interval '10 days') AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD'))),
       ('PERMITS', jsonb_build_object('state', 'NONE', 'which', '')),
       ('UPKEEP', jsonb_build_object('needed', true, 'who', 'De groep zelf', 'years', 2)),
       ('CRITERIA', jsonb_build_object('answers', d.criteria || $1::jsonb))) p (part, said)`,
    [principles],
  );
  await tx.query(
    `UPDATE dossiers SET application = f.text::json, application_hash = ${hashOf("f.text")}
     FROM (SELECT d.initiative_id, json_build_object('dossier', d.reference, 'initiative', d.initiative_id, 'handedInAt', d.handed_in_at, 'route', d.route, 'rule', d.route || '-2021', 'plan', d.hash,
         'costCents', i.cost_cents, 'incomeCents', i.income_cents, 'askedCents', d.asked_cents, 'draagvlak', NULL, 'said', (SELECT json_object_agg(p.part, p.said ORDER BY p.part) FROM application_parts p WHERE p.initiative_id = d.initiative_id))::text AS text FROM ${madeUp}) f
     WHERE f.initiative_id = dossiers.initiative_id`,
  );
}
