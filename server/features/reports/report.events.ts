/** The queue of a wijk; without one, of the whole town. */
export function queueTopic(wijkId: string | null): string {
  return `queue:${wijkId ?? wholeTown}`;
}

/** How the queue of what belongs to no wijk is called where a wijk's id stands. */
export const wholeTown = "stad";
