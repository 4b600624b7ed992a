/** First names of people. */
export const firstNames =
  "Anders Anna Agneta Ali Amanda Björn Birgitta Camilla Christer Daniel David Elin Emma Erik Eva Fatima Fredrik Gunnar Gunilla Hanna Hans Helena Ibrahim Ida Ingrid Jakob Jenny Johan Josefin Jonas Karin Karl Kerstin Lars Lena Linnea Magnus Malin Maria Martin Mikael Mona Nils Olof Oskar Patrik Per Petra Rickard Robert Sara Sofia Stefan Susanne Sven Tomas Ulla Ulf Viktor Åsa".split(
    " ",
  );

/** Family names of people. */
export const lastNames =
  "Almkvist Bergdal Björnhage Dahlskog Ekhammar Ekvall Fagerhed Falkenby Forsvik Granlid Gyllenhed Hedkvist Holmdal Hultby Kvarnlund Kvistberg Lidhage Lindhamn Ljungvik Lundhed Malmskog Näsby Norrhage Nyholt Rosenhed Rydvall Sandkvist Sjöhage Skoglid Stenhult Strandvik Svanby Söderhed Tallberg Törnkvist Vallhage Vassvik Åkerlid Ängby Österhed".split(
    " ",
  );

/** Towns of the district, each with the first three digits of its postal codes. */
export const towns = [
  { city: "Norrvik", zone: "990" },
  { city: "Norrvik", zone: "991" },
  { city: "Österhamn", zone: "992" },
  { city: "Björkfors", zone: "993" },
  { city: "Kvarnsjö", zone: "994" },
  { city: "Sandhult", zone: "995" },
  { city: "Lindnäs", zone: "996" },
] as const;

/** Streets of those towns. */
export const streets =
  "Alvägen Bagargränd Björkstigen Brunnsgatan Ekbacken Fabriksgatan Fjällvägen Granitvägen Hamngatan Hantverkargatan Industrivägen Järnvägsgatan Kanalgatan Klockarvägen Kvarngatan Lingonstigen Lärkvägen Mossvägen Nygatan Parkvägen Prästgatan Rönnvägen Skolgatan Skogsbrynet Slussgatan Smedjegatan Stationsgatan Strandvägen Tallstigen Torggatan Trädgårdsgatan Ugglevägen Verkstadsgatan Västra Esplanaden Ängsvägen Åvägen".split(
    /(?<!Västra) /,
  );

/** First words of the names of firms. */
export const firmWords =
  "Norrviks Österhamns Björkfors Kvarnsjö Sandhults Lindnäs Mälarbygdens Nordsjö Furuviks Granlunds Hamnens Ekbackens Slussens Bergsätra Solliden Stenhults Åkerlunda Tallnäs".split(
    " ",
  );

/** Last words of the names of firms that own or use buildings. */
export const firmTrades =
  "Fastigheter|Förvaltning|Livs|Restaurang|Bageri|Tandvård|Logistik|Mekaniska|Hotell|Förskola|Gymnasium|Lager|Bilverkstad|Plåt|Tryckeri|Sporthall|Konditori|Maskin|Vårdcentral|Redovisning".split(
    "|",
  );

/** Last words of the names of building firms. */
export const builderTrades = "Bygg|Byggservice|Entreprenad|Betong|Snickeri".split("|");

/** Names of housing societies. */
export const societyWords =
  "Ekbacken Fyrtornet Gläntan Hästskon Kastanjen Korsnäbben Kvarnhjulet Lönnen Måsen Näckrosen Pilen Ringblomman Rödhaken Seglaren Skatan Slottsskogen Solrosen Syrenen Svanen Tallkotten Trasten Utsikten Valnöten Vildrosen".split(
    " ",
  );

/** First words of the names of suppliers. */
export const supplierWords =
  "Nordvolt Ahlgård Rörteknik Svealed Elgross Kopparhuset Termia Ventum Bruksjärn Kabelboden Pumpverket Fästhuset Verktygsboa Isolerit Lyktan Kranhallen Plåtmix Transporta Maskinpoolen Skyddsboden Arctherm Aquaflex Ledhuset Norrgas Fiberlänk".split(
    " ",
  );

/** Last words of the names of suppliers. */
export const supplierTrades = "AB|Norr AB|Grossist AB|Teknik AB|i Kvarnsjö AB|Partner AB".split("|");
