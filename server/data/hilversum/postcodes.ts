/**
 * A coarse table for a town without a network: the four digits lead to the buurt in the middle of that area, and a few whole postcodes to its
 * other buurten, so that each buurt of the demo can be lived in. Those whole postcodes are made up. Real addresses belong to an address register.
 */
export const postcodeAreas: Readonly<Record<string, string>> = {
  "1211": "centrum-kerkbrink", "1211AA": "centrum-sint-vitus", "1211BB": "centrum-langgewenst", "1211CC": "centrum-nieuwstraat",
  "1212": "centrum-havenstraat",
  "1213": "zuidoost-schilders", "1213AA": "zuidoost-west-indie", "1213BB": "zuidoost-zeehelden", "1213CC": "zuidoost-arenapark",
  "1214": "zuid-schrijvers", "1214AA": "zuid-diependaal", "1214BB": "zuid-neuweg",
  "1215": "zuid-bloemen", "1215AA": "zuid-staatslieden", "1215BB": "zuid-taludweg",
  "1216": "zuidwest-kerkelanden-noord", "1216AA": "zuidwest-kerkelanden-zuid", "1216BB": "zuidwest-filosofen", "1216CC": "zuidwest-gijsbrecht",
  "1216DD": "zuidwest-zeverijn",
  "1217": "noordwest-boomberg", "1217AA": "noordwest-de-parken", "1217BB": "noordwest-trompenberg", "1217CC": "noordwest-raadhuis",
  "1217DD": "noordwest-nimrodpark",
  "1218": "meent-midden", "1218AA": "meent-noord", "1218BB": "meent-zuid", "1218CC": "meent-wandelmeent",
  "1221": "oost-electro", "1221AA": "oost-geuzen", "1221BB": "oost-kleine-drift", "1221CC": "oost-oosterspoor",
  "1222": "noordoost-erfgooiers", "1222AA": "noordoost-lopes-dias", "1222BB": "noordoost-van-riebeeck", "1222CC": "noordoost-johannes-geradts",
  "1222DD": "noordoost-snellius",
  "1223": "oost-sterren", "1223AA": "oost-vogels", "1223BB": "oost-liebergen", "1223CC": "oost-annas-hoeve",
};
