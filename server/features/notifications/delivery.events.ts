/** That there is something to bring; nobody watches it. */
export const deliveriesTopic = "deliveries";
