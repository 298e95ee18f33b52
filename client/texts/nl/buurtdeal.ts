export const buurtdeal = {
  heading: "De buurtdeal",
  complete: "Iedereen heeft getekend. De buurtdeal geldt.",
  waits: "De afspraken liggen klaar. Nog niet iedereen heeft getekend.",
  act: { title: "De buurtdeal en de betaling", why: "Schrijf op wat jullie afspraken, of betaal wat er is toegekend.", button: "Naar de buurtdeal" },
  sign: { title: "Teken de buurtdeal", why: "Je tekent namens jouw kant. Lees de afspraken eerst.", button: "Naar de buurtdeal", notWritten: "De buurtdeal is nog niet geschreven. Dat doet de wijkregisseur." },
  more: "Lees de buurtdeal en de betaling",
};
