type Path = (string | number)[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const at = (value: unknown, path: Path): unknown => {
  let found = value;
  for (const key of path) {
    if (Array.isArray(found) && typeof key === "number") found = found[key];
    else found = isRecord(found) ? found[key] : undefined;
  }
  return found;
};

/** The places in a record that a path of the contract stands for, one for each element of its arrays. */
export const placesOf = (record: unknown, path: string): Path[] => {
  let places: Path[] = [[]];
  for (const part of path.split(".")) {
    const name = part.replace("[]", "");
    places = places.flatMap((place): Path[] => {
      const here = [...place, name];
      const value = at(record, here);
      if (!part.endsWith("[]")) return [here];
      return Array.isArray(value) ? value.map((_, index) => [...here, index]) : [];
    });
  }
  return places;
};

/** What stands at a place of a record. */
export const valueAt = at;

/** The indices of a place put into another path of the contract. */
export const alongside = (place: Path, path: string): Path => {
  const indices = place.filter((key) => typeof key === "number");
  return path.split(".").flatMap((part): Path => {
    const index = part.endsWith("[]") ? indices.shift() : undefined;
    const name = part.replace("[]", "");
    return index === undefined ? [name] : [name, index];
  });
};

/** Whether a display copy is one of the ways to show that nothing is referred to. */
export const isEmptyCopy = (copy: unknown): boolean =>
  copy === undefined || copy === null || copy === "" || copy === 0 || copy === "0";
