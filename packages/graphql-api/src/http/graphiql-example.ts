/** The first thing to ask: how many people released from prison were served in Omsk, and how many the year before. */
export const exampleQuery = `# How many people released from prison were served in Omsk in the first half of 2014,
# and how does that compare with the year before?
{
  indicatorByCode(code: "PERSONS_SERVED") {
    name(language: "en")
    comparison(
      region: "RU-OMS"
      period: "2014-S1"
      where: [{ dimension: "TARGET_GROUP", codes: ["PRISON_LEAVER"] }]
    ) {
      current { period value basis source { quote } }
      base { period value basis }
      change
      percentChange
      ratio
      comparable
      notComparableBecause { code text }
      statedReasons { text { text } project { name(language: "en") } }
    }
  }
}
`;
