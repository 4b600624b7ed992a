const list = (text: string): string[] => text.trim().split(/\s+/);

/** First names of invented people. */
export const firstNames = list(`
  Abigail Adrian Aisha Alejandra Amara Andre Anika Ben Bianca Brandon Camila Carlos Cassidy Chloe Cole Dana Darnell
  Delia Diego Dominic Elena Eli Emeka Esme Ethan Farah Felix Gabriela Gavin Grace Hana Hector Ian Imani Isabel Jada
  Jamal Javier Jenna Joel Jonah Josefina Kai Kara Keisha Kenji Lamar Leila Liam Lucia Luis Maeve Marcus Marisol Mateo
  Maya Mei Miles Nadia Nate Nina Noor Omar Owen Paloma Priya Quinn Rafael Rosa Ruth Sadie Simone Talia Theo Tomas
  Uma Victor Wendy Xavier Yara Zoe
`);

/** Last names of invented people. */
export const lastNames = list(`
  Abara Aldridge Alvarez Arroyo Ashworth Bakshi Barrow Beltran Bright Calloway Cardenas Castellan Chowdhury Coburn
  Correa Dalton Delacroix Dhillon Drummond Easton Ekwueme Espinoza Fairbanks Farouk Figueroa Fontaine Gallagher
  Ganesan Guerrero Hale Hargrove Hidalgo Holloway Ibarra Ishikawa Jaramillo Jennings Kaplan Keane Kowalczyk Lam
  Larkin Ledesma Lindqvist Lozano Mahoney Marchetti Mbeki McAllister Medina Montoya Nakagawa Navarro Nguyen Novak
  Okafor Olivares Oyelaran Pacheco Parrish Petrova Pruitt Quintero Radcliffe Rahimi Renfro Salcedo Santiago Sato
  Serrano Sheffield Sokolov Stanhope Tanaka Thackeray Trujillo Umana Valdez Villanueva Whitlock Yoon Zamora
`);

/** Streets that no town has. */
export const streets = list(`
  Millrace Lanternwick Tollgate Copperleaf Saltbox Hollyhock Wrenfield Candlewood Juniperus Harborlight Brindle
  Foxmeadow Quillon Thistledown Oarlock
`);
