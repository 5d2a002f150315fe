/** Small words within a name: Ursula von der Leyen, Luiz Inácio Lula da Silva, Mohammed bin Salman. */
export const particles: ReadonlySet<string> = new Set(
  "af al av ben bin bint d da dal dalla das de degli dei del della der di do dos du el ibn la le ten ter van vom von zu zum zur d' l'".split(
    ' ',
  ),
);
