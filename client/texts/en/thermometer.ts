import type { Texts } from "../catalogue.ts";

const plans = (count: number) => (count === 1 ? "1 plan" : `${count} plans`);

export const thermometer: Texts["thermometer"] = {
  heading: "Wijkthermometer",
  about: (year) => `Wijkbudget ${year}: money of the municipality for plans of residents.`,
  free: "still free",
  overrun: "overspent",
  of: (allotted) => `of ${allotted}`,
  band: {
    asked: (count) => (count ? `asked for by ${plans(count)}, still part of what is free` : "asked for, still part of what is free"),
    reserved: (count) => (count ? `set aside for ${plans(count)} being considered` : "set aside for plans being considered"),
    committed: (count) => (count ? `promised to ${plans(count)}` : "promised"),
    paid: (count) => (count ? `paid to ${plans(count)}` : "paid"),
  },
  label: (free, allotted) => `Of ${allotted}, ${free} is still free.`,
  labelOver: (over, allotted) => `Of ${allotted}, ${over} too much was spent.`,
  all: "Where does the money go?",
  none: (year) => `No wijkbudget is known yet for ${year}.`,
};
