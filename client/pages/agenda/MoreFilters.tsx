import { useQuery } from "@apollo/client/react";
import { dayParts, spokenLanguages } from "#shared/calendar/activities.ts";
import { graphql } from "#client/gql/gql.ts";
import { useFilter } from "#client/lib/use-filter.ts";
import { useCalendarTexts } from "#client/texts/own/calendar.ts";
import { Checkbox } from "#client/ui/Checkbox.tsx";
import { Filters } from "#client/ui/Filters.tsx";
import { Select } from "#client/ui/Select.tsx";

const WijkthemasQuery = graphql(`
  query AgendaThemes {
    wijken { id name buurten { id name } themes { id title } }
  }
`);

const ages = [4, 8, 12, 16, 18, 30, 50, 65, 80];

export function MoreFilters({ wijkId }: { readonly wijkId: string }) {
  const texts = useCalendarTexts();
  const [buurt, chooseBuurt] = useFilter("buurt");
  const [theme, chooseTheme] = useFilter("thema");
  const [part, choosePart] = useFilter("dagdeel");
  const [language, chooseLanguage] = useFilter("taal");
  const [age, chooseAge] = useFilter("leeftijd");
  const [free, chooseFree] = useFilter("gratis");
  const [accessible, chooseAccessible] = useFilter("rolstoel");
  const { data } = useQuery(WijkthemasQuery);
  const themes = (data?.wijken ?? []).filter(({ id }) => !wijkId || id === wijkId).flatMap(({ name, themes: of }) => of.map(({ id, title }) => ({ value: id, label: wijkId ? title : `${title} (${name})` })));
  const buurten = (data?.wijken ?? []).find(({ id }) => id === wijkId)?.buurten ?? [];
  return (
    <Filters label={texts.more}>
      {buurten.length > 0 && <Select filter label={texts.buurt} value={buurt} placeholder={texts.anyBuurt} options={buurten.map(({ id, name }) => ({ value: id, label: name }))} onChange={chooseBuurt} />}
      <Select filter label={texts.theme} value={theme} placeholder={texts.anyTheme} options={themes} onChange={chooseTheme} />
      <Select filter label={texts.part} value={part} placeholder={texts.anyPart} options={dayParts.map((value) => ({ value, label: texts.dayPart[value] }))} onChange={choosePart} />
      <Select filter label={texts.language} value={language} placeholder={texts.anyLanguage} options={spokenLanguages.map((value) => ({ value, label: texts.spoken[value] }))} onChange={chooseLanguage} />
      <Select filter label={texts.age} value={age} placeholder={texts.anyAge} options={ages.map((value) => ({ value: String(value), label: texts.years(value) }))} onChange={chooseAge} />
      <Checkbox label={texts.free} checked={free === "ja"} onChange={(on) => chooseFree(on ? "ja" : "")} />
      <Checkbox label={texts.accessible} checked={accessible === "ja"} onChange={(on) => chooseAccessible(on ? "ja" : "")} />
    </Filters>
  );
}
