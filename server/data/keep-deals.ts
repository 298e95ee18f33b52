import { hashOf } from "../features/versions/version-text.ts";
import type { Transaction } from "./transaction.ts";

const text = `json_build_object('initiative', bd.initiative_id, 'version', bd.version, 'initiatorsDo', bd.initiators_do, 'municipalityDoes', bd.municipality_does, 'upkeepUntil', bd.upkeep_until,
  'duties', json_build_array(json_build_object('party', 'INITIATOR', 'what', 'De plek schoon en heel houden', 'firstOn', first_on, 'everyMonths', 3, 'untilOn', (first_on + interval '2 years')::date)))::text`;

/** What signing, paying and settling would have kept of loaded plans; call it when their bookings are there. */
export async function keepDeals(tx: Transaction): Promise<void> {
  await tx.query(`
    INSERT INTO deal_versions (initiative_id, number, text, hash, drafted_at, signed_at)
      SELECT bd.initiative_id, bd.version, t.text::json, ${hashOf("t.text")}, bd.drafted_at, (SELECT CASE WHEN count(*) = 2 THEN max(s.at) END FROM signatures s WHERE s.initiative_id = bd.initiative_id)
      FROM buurtdeals bd CROSS JOIN LATERAL (SELECT (bd.drafted_at + interval '90 days')::date AS first_on) d CROSS JOIN LATERAL (SELECT ${text} AS text) t ON CONFLICT DO NOTHING;
    INSERT INTO deal_duties (initiative_id, version, position, party, what, first_on, every_months, until_on)
      SELECT v.initiative_id, v.number, 1, 'INITIATOR', v.text -> 'duties' -> 0 ->> 'what', (v.text -> 'duties' -> 0 ->> 'firstOn')::date, 3, (v.text -> 'duties' -> 0 ->> 'untilOn')::date
      FROM deal_versions v WHERE NOT EXISTS (SELECT FROM deal_duties d WHERE d.initiative_id = v.initiative_id) AND json_array_length(v.text -> 'duties') = 1;
    UPDATE buurtdeals bd SET in_force = v.number FROM deal_versions v WHERE v.initiative_id = bd.initiative_id AND v.signed_at IS NOT NULL AND bd.in_force IS NULL;
    INSERT INTO instalments (initiative_id, number, what, cents, due_on, approved_at, approved_by)
      SELECT b.initiative_id, 1, 'Het hele bedrag', b.cents, (b.booked_at AT TIME ZONE 'Europe/Amsterdam')::date, b.booked_at, b.booked_by
      FROM (SELECT DISTINCT ON (initiative_id) * FROM bookings WHERE kind = 'PAID' AND initiative_id IS NOT NULL ORDER BY initiative_id, id) b ON CONFLICT DO NOTHING;
    INSERT INTO payment_runs (id, wijk_id, state, payments, cents, hash, made_at, sent_at, settled_at)
      SELECT uuidv7(), i.wijk_id, 'CONFIRMED', count(*), sum(ins.cents), repeat('0', 64), max(ins.approved_at), max(ins.approved_at), max(ins.approved_at) FROM instalments ins JOIN initiatives i ON i.id = ins.initiative_id WHERE ins.run_id IS NULL AND ins.approved_at IS NOT NULL GROUP BY i.wijk_id;
    UPDATE instalments ins SET run_id = r.id FROM initiatives i JOIN payment_runs r ON r.wijk_id = i.wijk_id AND r.state = 'CONFIRMED' WHERE i.id = ins.initiative_id AND ins.run_id IS NULL AND ins.approved_at IS NOT NULL;
    UPDATE initiative_accounts SET settled_cents = spent_cents, settled_at = accounted_at WHERE settled_at IS NULL;
    INSERT INTO buurttegels (initiative_id, buurt_id, year)
      SELECT i.id, (SELECT b.id FROM buurten b WHERE b.wijk_id = i.wijk_id ORDER BY md5(b.id || i.id::text) LIMIT 1), extract(year FROM c.at)::int FROM initiatives i JOIN stage_changes c ON c.initiative_id = i.id AND c.stage = 'GEREALISEERD' ON CONFLICT DO NOTHING`);
}
