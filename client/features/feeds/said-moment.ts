/** A moment as a calendar writes it ("20260125T140000", or with its signs), for people to read: "25-1-2026 14:00", also of a day that there is not. */
export function saidMoment(written: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d))?/u.exec(written) ?? [];
  if (!year) return written;
  return [`${Number(day)}-${Number(month)}-${year}`, ...(hour ? [`${hour}:${minute}`] : [])].join(" ");
}
