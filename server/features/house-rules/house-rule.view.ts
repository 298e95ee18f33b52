import { type Relation, type Scope, type View, columns, list, one, orderBy } from "../../platform/view/view.ts";

const today = (now: string) => `(${now} at time zone 'Europe/Amsterdam')::date`;
const houseRuleView: View = { type: "HouseRule", fields: { ...columns("version", "number", "title", "text"), id: (row) => `${row}.version || '-' || ${row}.number || '-' || ${row}.locale` } };

/** The rule on which a row of measures rests, in the language of whoever asks; in Dutch for visitors. */
export const ruleOf: Relation = one({
  view: () => houseRuleView, from: (row) => `house_rules ${row}`,
  where: (row, measure, scope) => [`${row}.version = ${measure}.rules_version`, `${row}.number = ${measure}.rule`, `${row}.locale = coalesce((select p.locale from persons p where p.id = ${scope.viewer}), 'NL')`],
});

/** In a language that the field asked for; in Dutch where it asked for none. A parameter is named only where its rules are read, for one that nothing names is a fault. */
const versionView = (scope: Scope): View => ({
  type: "HouseRules",
  fields: {
    ...columns("number", "source"), fromDay: (row) => `to_char(${row}.from_day, 'YYYY-MM-DD')`,
    rules: list({
      view: () => houseRuleView, from: (row) => `house_rules ${row}`, most: 100, order: orderBy("asc", ["number", "smallint"]),
      where: (row, version) => [`${row}.version = ${version}.number`, `${row}.locale = coalesce(${scope.arg("locale", "text") ?? "null"}, 'NL')`],
    }),
  },
});

/** Those that hold today. */
export function rulesInForce(): Relation {
  return one({
    view: (scope) => versionView(scope), from: (row) => `house_rule_versions ${row}`,
    where: (row, _root, { now }) => [`${row}.number = (select max(v.number) from house_rule_versions v where v.from_day <= ${today(now)})`],
  });
}

/** All that there were and will be, the newest first. */
export function ruleVersions(): Relation {
  return list({ view: (scope) => versionView(scope), from: (row) => `house_rule_versions ${row}`, order: orderBy("desc", ["number", "smallint"]), most: 100 });
}
