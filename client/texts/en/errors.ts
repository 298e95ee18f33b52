import type { Texts } from "../catalogue.ts";

export const errors: Texts["errors"] = {
  faultHeading: "Something went wrong here",
  faultText: "That is our fault, not yours. What you typed is kept. Load the page again.",
  reload: "Load again",
  loadHeading: "We could not fetch this",
  loadText: "Perhaps there is no connection right now. Please try once more.",
  retry: "Try again",
  sendFailed: "It could not be sent. What you typed is still there. Please try again in a moment.",
  notFoundTitle: "This page does not exist",
  notFoundText: "Perhaps the address is wrong, or the page is not for everyone to see. Are you a member of the group? Then sign in first.",
  toHome: "To the home page",
};
