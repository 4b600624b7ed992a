/** A family of articles: its group, what one is called, unit, lowest and highest cost, and its variants. */
export interface ArticleFamily {
  group: string;
  name: string;
  unit: string;
  cost: [number, number];
  variants: readonly string[];
}

const family = (
  group: string,
  name: string,
  unit: string,
  cost: [number, number],
  variants: string,
): ArticleFamily => ({
  group,
  name,
  unit,
  cost,
  variants: variants.split("|"),
});

const brands = ["", " Standard", " Pro", " Vit", " Svart", " Storpack", " Eco", " Kompakt"];

/** Series that each variant comes in. */
export const articleSeries: readonly string[] = brands;

/** The groups, which are articles themselves, of kind category. */
export const articleGroups = [
  "Kabel och rör",
  "Elmateriel",
  "Belysning",
  "Rördelar",
  "Sanitet",
  "Värme",
  "Kyla",
  "Fästmateriel",
];

/** What the firm installs. */
export const articleFamilies: readonly ArticleFamily[] = [
  family("Kabel och rör", "Installationskabel EKLK", "m", [6, 34], "3G1,5|3G2,5|5G1,5|5G2,5|5G6|5G10"),
  family("Kabel och rör", "VP-rör", "m", [7, 28], "16 mm|20 mm|25 mm|32 mm"),
  family("Kabel och rör", "Flexslang", "m", [5, 19], "16 mm|20 mm|25 mm"),
  family("Kabel och rör", "Jordkabel N1XV", "m", [22, 96], "4G6|4G10|4G16|5G10"),
  family("Elmateriel", "Vägguttag", "st", [48, 210], "1-vägs jordat|2-vägs jordat|utomhus IP44|golv"),
  family("Elmateriel", "Strömställare", "st", [52, 190], "trapp|kron|kors|dimmer LED"),
  family("Elmateriel", "Dvärgbrytare", "st", [65, 240], "B10|B16|C10|C16|C20|C25"),
  family("Elmateriel", "Jordfelsbrytare", "st", [390, 1250], "2P 40A|4P 40A|4P 63A typ B"),
  family("Elmateriel", "Laddbox", "st", [4200, 9800], "11 kW|22 kW|dubbel 22 kW"),
  family("Elmateriel", "Normcentral", "st", [850, 4200], "1 rad|2 rader|3 rader|4 rader"),
  family("Belysning", "LED-downlight", "st", [120, 460], "7 W 2700K|9 W 3000K|12 W 4000K"),
  family("Belysning", "LED-armatur", "st", [380, 1650], "600 mm|1200 mm|1500 mm|IP65 1200 mm"),
  family("Belysning", "Nödljusarmatur", "st", [620, 1900], "vägg|tak|dubbelsidig"),
  family("Rördelar", "Kopparrör", "m", [38, 190], "12 mm|15 mm|18 mm|22 mm|28 mm|35 mm"),
  family("Rördelar", "Presskoppling", "st", [18, 140], "15 mm|18 mm|22 mm|28 mm|35 mm"),
  family("Rördelar", "T-rör press", "st", [32, 210], "15 mm|18 mm|22 mm|28 mm"),
  family("Rördelar", "PEX-rör", "m", [14, 58], "16 mm|20 mm|25 mm|32 mm"),
  family("Rördelar", "Kulventil", "st", [58, 480], "DN15|DN20|DN25|DN32"),
  family("Rördelar", "Avloppsrör PP", "m", [24, 120], "32 mm|50 mm|75 mm|110 mm"),
  family(
    "Sanitet",
    "Tvättställsblandare",
    "st",
    [680, 2400],
    "utan bottenventil|med bottenventil|beröringsfri",
  ),
  family("Sanitet", "Köksblandare", "st", [890, 3600], "låg pip|hög pip|med diskmaskinsavstängning"),
  family("Sanitet", "WC-stol", "st", [1900, 5200], "golvstående|vägghängd|förhöjd"),
  family("Sanitet", "Duschset", "st", [740, 4100], "handdusch|takdusch|termostat"),
  family("Värme", "Radiator", "st", [680, 3900], "500x600|500x1000|600x1200|600x1600"),
  family("Värme", "Radiatortermostat", "st", [145, 390], "rak|vinkel|elektronisk"),
  family("Värme", "Cirkulationspump", "st", [1850, 6900], "25-40|25-60|32-80|40-120"),
  family("Värme", "Bergvärmepump", "st", [58_000, 112_000], "6 kW|8 kW|12 kW|16 kW"),
  family("Värme", "Luft/vatten-värmepump", "st", [42_000, 89_000], "6 kW|8 kW|12 kW"),
  family("Värme", "Expansionskärl", "st", [390, 2900], "12 l|25 l|50 l|140 l"),
  family("Värme", "Växelventil", "st", [680, 2100], "DN20|DN25|DN32"),
  family("Kyla", "Luft/luft-värmepump", "st", [7900, 19_500], "3,5 kW|5 kW|6,5 kW"),
  family("Kyla", "Köldmedierör isolerat", "m", [88, 240], "1/4|3/8|1/2|5/8"),
  family("Kyla", "Köldmedium R32", "kg", [480, 640], "flaska 3 kg|flaska 9 kg"),
  family("Fästmateriel", "Klammer", "st", [2, 24], "12 mm|15 mm|18 mm|22 mm|28 mm|40 mm"),
  family("Fästmateriel", "Expanderskruv", "st", [3, 19], "M6|M8|M10|M12"),
  family("Fästmateriel", "Rörupphängning", "st", [9, 85], "enkel 15-28|dubbel 15-28|tung 35-110"),
];
