import type { Texts } from "../catalogue.ts";
import { form } from "./counted.ts";

/** "на 1 план", "на 2 плани", "на 5 планів". */
const onPlans = (count: number) => `на ${count} ${form(count, ["план", "плани", "планів"])}`;

export const thermometer: Texts["thermometer"] = {
  heading: "Wijkthermometer",
  about: (year) => `Wijkbudget ${year}: гроші муніципалітету на плани мешканців.`,
  free: "ще вільно",
  overrun: "витрачено понад бюджет",
  of: (allotted) => `із ${allotted}`,
  band: {
    asked: (count) => (count ? `просять ${onPlans(count)}, поки що вільні` : "просять, поки що вільні"),
    reserved: (count) => (count ? `відкладено ${onPlans(count)} на розгляді` : "відкладено на плани на розгляді"),
    committed: (count) => (count ? `обіцяно ${onPlans(count)}` : "обіцяно"),
    paid: (count) => (count ? `виплачено ${onPlans(count)}` : "виплачено"),
  },
  label: (free, allotted) => `Із ${allotted} ще вільно ${free}.`,
  labelOver: (over, allotted) => `Із бюджету ${allotted} витрачено на ${over} більше.`,
  all: "Куди йдуть гроші?",
  none: (year) => `На ${year} рік wijkbudget ще не відомий.`,
};
