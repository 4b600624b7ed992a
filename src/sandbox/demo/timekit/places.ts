import type { Seed } from "../seed.ts";
import { idMaker } from "./ids.ts";
import type { Project } from "./projects.ts";
import type { Site, Sites } from "./sites.ts";
import { createdAt } from "./staff.ts";

type Row = Seed[string][number];

/** Locations and services, and how to find them. */
export interface Places {
  readonly locations: Row[];
  readonly services: Row[];
  readonly locationIds: ReadonlyMap<Site, string>;
  readonly serviceIds: ReadonlyMap<string, string>;
}

function locationOf(site: Site, id: string, place: number): Row {
  const created = createdAt(site, 60 + place);
  const [name, street, city] = site.where.split(", ");
  return {
    id,
    name: site.name,
    description: name,
    latitude: site.latitude,
    longitude: site.longitude,
    use_custom_hours: false,
    meta: {
      t_store_name: site.name,
      t_store_address: street,
      t_store_city: city,
      t_store_phone: site.phone(0),
    },
    created_at: created,
    updated_at: created,
  };
}

/** One location a practice, and the services that the projects offer there. */
export function placesOf({ stockholm, london, newYork }: Sites, projects: readonly Project[]): Places {
  const [nextLocation, nextService] = [idMaker("location"), idMaker("service")];
  const locationIds = new Map([stockholm, london, newYork].map((site) => [site, nextLocation()]));
  const serviceIds = new Map(
    [...new Set(projects.map(({ service }) => service))].map((name) => [name, nextService()]),
  );
  const locations = [...locationIds].map(([site, id], place) => {
    const names = new Set(projects.filter((one) => one.site === site).map(({ service }) => service));
    return {
      ...locationOf(site, id, place),
      service_ids: [...names].flatMap((name) => serviceIds.get(name) ?? []),
    };
  });
  const services = [...serviceIds].map(([name, id]) => {
    const offers = projects.filter(({ service }) => service === name);
    const sites = new Set(offers.map(({ site }) => site));
    return {
      id,
      name,
      description: offers.map((one) => one.name).join(", "),
      availability: { length: `${offers[0]?.length ?? 60} minutes` },
      location_ids: [...sites].flatMap((site) => locationIds.get(site) ?? []),
    };
  });
  return { locations, services, locationIds, serviceIds };
}
