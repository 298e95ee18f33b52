import type { FragmentType } from "@apollo/client/masking";
import { Suspense, lazy, useState } from "react";
import { usePart } from "#client/lib/fragment.ts";
import { paths } from "#client/lib/paths.ts";
import { usePlacesTexts } from "#client/texts/own/places.ts";
import { useTexts } from "#client/texts/use-texts.ts";
import { Button } from "#client/ui/Button.tsx";
import { Card } from "#client/ui/Card.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { OwnRegistration } from "./OwnRegistration.tsx";
import styles from "./Places.module.css";
import { PlacesCount } from "./PlacesCount.tsx";
import { PlacesCard_activity } from "./registration-fragments.ts";

const RegisterForm = lazy(async () => ({ default: (await import("./RegisterForm.tsx")).RegisterForm }));

/** How many places there are, and taking one. Nothing where nobody need register. */
export function PlacesCard({ activity: masked }: { readonly activity: FragmentType<typeof PlacesCard_activity> }) {
  const words = usePlacesTexts();
  const { refusals } = useTexts();
  const activity = usePart(PlacesCard_activity, masked);
  const [open, setOpen] = useState(false);
  const { id, registrationWanted, places, viewerRegistration, viewerCanRegister, viewerCanKeepDoor } = activity;
  if (!registrationWanted || !places) return null;
  const isFull = places.waiting > 0 || (places.capacity !== null && places.taken >= places.capacity);
  return (
    <Card heading={words.heading}>
      <div className={styles.card}>
        <PlacesCount places={places} />
        {viewerRegistration ? <OwnRegistration registration={viewerRegistration} /> : !viewerCanRegister.allowed ? <p>{viewerCanRegister.reason && refusals[viewerCanRegister.reason]}</p> : open ? (
          <Suspense fallback={null}><RegisterForm activity={activity} waits={isFull} /></Suspense>
        ) : (
          <div><Button expanded={false} onClick={() => setOpen(true)}>{isFull ? words.wait : words.register}</Button></div>
        )}
        {viewerCanKeepDoor.allowed && <div><LinkButton look="quiet" to={paths.doorList(id)}>{words.doorLink}</LinkButton></div>}
      </div>
    </Card>
  );
}
