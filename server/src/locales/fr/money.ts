/** ISO 4217 code → the currency after a round number of millions (*6,2 millions d’euros*). */
export const afterMillions: Readonly<Record<string, string>> = {
  EUR: 'd’euros', USD: 'de dollars', GBP: 'de livres sterling', CHF: 'de francs suisses', CAD: 'de dollars canadiens', AUD: 'de dollars australiens', JPY: 'de yens', CNY: 'de yuans', RUB: 'de roubles',
};
