import { lazy, Suspense, useState } from "react";
import { useSearchParams } from "react-router";
import { type CalendarView, chosenBy } from "#shared/calendar/calendar-view.ts";
import { useFilter, withinWijk } from "#client/lib/use-filter.ts";
import { useInBrowser } from "#client/lib/use-in-browser.ts";
import { useIsWide } from "#client/lib/use-is-wide.ts";
import { useAgendaTexts } from "#client/texts/own/agenda.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { Button } from "#client/ui/Button.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { Select } from "#client/ui/Select.tsx";
import styles from "./Agenda.module.css";

const MoreFilters = lazy(async () => ({ default: (await import("./MoreFilters.tsx")).MoreFilters }));

interface AgendaFiltersProps {
  readonly wijken: readonly { readonly id: string; readonly name: string }[];
  readonly view: CalendarView;
}

/** Where, how one looks at it, and behind a button whatever else one chooses by. All of it stands in the address. */
export function AgendaFilters({ wijken, view }: AgendaFiltersProps) {
  const texts = useAgendaTexts();
  const calendar = useCalendarTexts();
  const isWide = useIsWide();
  const [query] = useSearchParams();
  const [wijkId, chooseWijk] = useFilter("wijk", withinWijk);
  const [, chooseView] = useFilter("vorm");
  const { wijkId: _wijk, ...others } = chosenBy(query);
  const [open, setOpen] = useState<boolean | null>(null);
  // What the address chooses by is to be seen; the server, which draws the page, does not wait for its code.
  const here = useInBrowser();
  const shown = open ?? (here && Object.values(others).some((value) => value !== null));
  const views = [["lijst", texts.list], ...(isWide ? ([["maand", texts.month]] as const) : []), ["week", calendar.week], ...(isWide ? ([["kaart", calendar.map]] as const) : [])] as const;
  return (
    <>
      <Filters label={texts.title}>
        <Select filter label={texts.wijk} value={wijkId} placeholder={texts.everyWijk} options={wijken.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseWijk} />
        <div role="group" aria-label={texts.view} className={styles.views}>
          {views.map(([value, label]) => <Button key={value} look="quiet" pressed={view === value} onClick={() => chooseView(value === "lijst" ? "" : value)}>{label}</Button>)}
        </div>
        <div><Button look="plain" expanded={shown} onClick={() => setOpen(!shown)}>{shown ? calendar.fewer : calendar.more}</Button></div>
      </Filters>
      {shown && <Suspense><MoreFilters wijkId={wijkId} /></Suspense>}
    </>
  );
}
