interface Flight {
  readonly running: Promise<string>;
  next: Promise<string> | null;
}

/**
 * Answers equal reads at the same moment by one. Who comes while one is under way waits for the next, never for the one that was sent
 * before they asked: so they always read what they wrote.
 */
export function singleFlight(): (key: string, read: () => Promise<string>) => Promise<string> {
  const flights = new Map<string, Flight>();

  function start(key: string, read: () => Promise<string>): Promise<string> {
    const flight: Flight = { running: read(), next: null };
    flights.set(key, flight);
    const landed = () => void (flights.get(key) === flight && flights.delete(key));
    flight.running.then(landed, landed);
    return flight.running;
  }

  return (key, read) => {
    const flight = flights.get(key);
    if (!flight) return start(key, read);
    const begin = () => start(key, read);
    flight.next ??= flight.running.then(begin, begin);
    return flight.next;
  };
}
