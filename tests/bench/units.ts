/** The names that recognizers-text gives to units, and the units that Parallax reads for them. */
export const unitNames: Record<string, string[]> = {
  Dollar: ['USD'], 'United States dollar': ['USD'], 'Dollar États-Unis': ['USD'], 'Canadian dollar': ['CAD'], 'Dollar Canadien': ['CAD'], 'Dollar de Hong Kong': ['HKD'], 'Australian dollar': ['AUD'], 'Dollar Australien': ['AUD'],
  Euro: ['EUR'], Pound: ['GBP', 'pound'], Livre: ['GBP', 'pound'], 'British pound': ['GBP'], 'Japanese yen': ['JPY'], 'Yen Japonais': ['JPY'], 'Chinese yuan': ['CNY'], Rupee: ['INR'], Roupie: ['INR'], Franc: ['franc'], 'Franc Suisse': ['CHF'],
  'Mark Finlandais': ['FIM'], 'Florins Néerlandais': ['NLG'], Pesewa: ['pesewa'], Cent: ['cent'], Pence: ['penny'], Penny: ['penny'], Sen: ['sen'], Satoshi: ['satoshi'], Bitcoin: ['BTC'], 'Turkish lira': ['TRY'], 'Mexican peso': ['MXN'], 'Lao kip': ['LAK'], 'Costa Rican colón': ['CRC'],
  Inch: ['inch'], Mile: ['mile'], Foot: ['foot'], Pied: ['foot'], Ounce: ['ounce'], Gallon: ['gallon'], 'Cubic foot': ['cubicFoot'], Barrel: ['barrel'], Acre: ['acre'], 'Square meter': ['squareMetre'], 'Mètre carré': ['squareMetre'], 'Kilomètre carré': ['squareKm'],
  Bit: ['bit'], Megabyte: ['megabyte'], Meter: ['metre'], Mètres: ['metre'], Kilometer: ['km'], Kilomètres: ['km'], Millimeter: ['mm'], Millimètres: ['mm'], Centimètres: ['cm'], Decimeter: ['decimetre'], Décimètres: ['decimetre'], Hectomètre: ['hectometre'], Picometer: ['picometre'],
  'Metric ton': ['tonne'], 'Tonne métrique': ['tonne'], Tonne: ['tonne'], Kilogram: ['kg'], Microgram: ['microgram'], Microgramme: ['microgram'], Litre: ['litre'], Millilitre: ['ml'], Teaspoon: ['teaspoon'], Dram: ['dram'], Degree: ['degree'], Radian: ['radian'], Turn: ['turn'],
  'Meter per millisecond': ['metrePerMs'], 'Centimeter per millisecond': ['cmPerMs'], 'Kilometer per millisecond': ['kmPerMs'], 'Miles par heure': ['mph'],
}
