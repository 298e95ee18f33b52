import { useQuery } from "@apollo/client/react";
import { graphql } from "#client/gql/gql.ts";
import { useMeasureTexts } from "#client/texts/own/measures.ts";
import { useLocale } from "#client/lib/use-locale.ts";
import { Select } from "#client/ui/Select.tsx";

const RuleTitles = graphql(`
  query RuleTitles($locale: Locale!) {
    houseRules(locale: $locale) { number rules { id number title } }
  }
`);

interface RuleSelectProps {
  /** The number of a rule as text; empty while none is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of the house rules that hold today. */
export function RuleSelect({ value, onChange }: RuleSelectProps) {
  const words = useMeasureTexts();
  const { data } = useQuery(RuleTitles, { variables: { locale: useLocale() } });
  const options = data?.houseRules?.rules.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })) ?? [];
  return <Select label={words.hideRule} required placeholder={words.choose} value={value} onChange={onChange} options={options} />;
}
