const initiatives = (count: number) => (count === 1 ? "1 plan" : `${count} plannen`);

export const thermometer = {
  heading: "Wijkthermometer",
  about: (year: number) => `Wijkbudget ${year}: geld van de gemeente voor plannen van bewoners.`,
  free: "nog vrij",
  overrun: "te veel uitgegeven",
  of: (allotted: string) => `van ${allotted}`,
  band: {
    asked: (count: number) => (count ? `gevraagd door ${initiatives(count)}, zit nog in wat vrij is` : "gevraagd, zit nog in wat vrij is"),
    reserved: (count: number) => (count ? `vastgehouden voor ${initiatives(count)} in behandeling` : "vastgehouden voor plannen in behandeling"),
    committed: (count: number) => (count ? `toegezegd aan ${initiatives(count)}` : "toegezegd"),
    paid: (count: number) => (count ? `betaald aan ${initiatives(count)}` : "betaald"),
  },
  label: (free: string, allotted: string) => `Van de ${allotted} is nog ${free} vrij.`,
  labelOver: (over: string, allotted: string) => `Van de ${allotted} is ${over} te veel uitgegeven.`,
  all: "Waar gaat het geld heen?",
  none: (year: number) => `Voor ${year} is er nog geen wijkbudget bekend.`,
};
