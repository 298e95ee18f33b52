import type { ZgwSettings } from "../settings.ts";
import type { ZgwClient } from "../zgw/client.ts";

/** Asks the municipality's system to tell of cases and decisions of its own organisation, unless it does already. It asks here twice at that moment whether we are there. */
export async function subscribe({ notificaties, notificationAuth, rsin }: ZgwSettings, client: ZgwClient, publicUrl: string): Promise<void> {
  const callbackUrl = `${publicUrl}/cases/notifications`;
  const there = await client.list(`${notificaties}/abonnement`);
  if (there.some((each) => each["callbackUrl"] === callbackUrl)) return;
  const kanalen = [{ naam: "zaken", filters: { bronorganisatie: rsin } }, { naam: "besluiten", filters: { verantwoordelijke_organisatie: rsin } }];
  await client.create(`${notificaties}/abonnement`, { callbackUrl, auth: notificationAuth, kanalen });
}
