import { localMinute } from "#shared/calendar/local-time.ts";

/** A moment as a calendar writes it ("20260125T140000", or with its signs), for people to read on the clock in Hilversum: "25-1-2026 14:00"; a day that there is not stays as it was written. */
export function saidMoment(written: string): string {
  const [whole, ...parts] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d))?/u.exec(written) ?? [];
  if (!whole) return written;
  const [year, month, day, hour, minute] = written.endsWith("Z") ? onWall(parts) : parts;
  return [`${Number(day)}-${Number(month)}-${year}`, ...(hour ? [`${hour}:${minute}`] : [])].join(" ");
}

function onWall([year, month, day, hour, minute]: readonly string[]): readonly (string | undefined)[] {
  const text = `${year}-${month}-${day}T${hour}:${minute}`;
  const instant = new Date(`${text}Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
  return exists ? localMinute(instant).split(/[-T:]/u) : [year, month, day, hour, minute];
}
