// Dossiers on their way to the case system.
import { type Makers, type Making, type Subject, cents } from "./subject.ts";

export type CaseSubject =
  | "forwarding failed"
  | "forwarding at desk"
  | "dead letter";

export function casesOf({ town, initiative }: Making): Makers<CaseSubject> {
  /** As a dossier that an official takes by hand, or that does not arrive. */
  async function forwarding(state: "FAILED" | "AT_DESK"): Promise<Subject> {
    const at = await initiative("INGEDIEND", cents.small);
    await town.pool.query(
      `insert into forwardings (initiative_id, system, state, since, problem) values ($1, 'MANUAL', $2, now(), 'UNREACHABLE')
       on conflict (initiative_id) do update set system = 'MANUAL', state = $2, next_attempt_at = null, problem = 'UNREACHABLE'`, [at.id, state]);
    await town.pool.query("insert into forwarding_steps (initiative_id, position, step, part) values ($1, 99, 'TAKE', 'application')", [at.id]);
    return at;
  }

  return {
    "forwarding failed": () => forwarding("FAILED"),
    "forwarding at desk": () => forwarding("AT_DESK"),
    "dead letter": async () => ({
      id: (await town.pool.query<{ id: string }>("insert into mails (to_address, subject, body, source, created_at, attempts, given_up_at, fault) values ('x@test.example', 's', 'b', gen_random_uuid()::text, now(), 1, now(), 'REFUSED') returning 'MAIL:' || id as id")).rows[0]?.id ?? "",
    }),
  };
}
