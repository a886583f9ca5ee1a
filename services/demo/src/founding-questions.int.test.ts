import { RunningDemo } from './testing/running-demo.js';

describe('the running founding network', () => {
  let demo: RunningDemo;

  beforeAll(async () => {
    demo = await RunningDemo.start(await RunningDemo.temporaryFolder());
  }, 240_000);

  afterAll(() => demo.remove());

  it('compares the people released from prison who were served in Omsk with the year before', async () => {
    const { data, errors } = await demo.ask(`{
      indicatorByCode(code: "PERSONS_SERVED") {
        comparison(region: "RU-OMS", period: "2014-S1", where: [{ dimension: "TARGET_GROUP", codes: ["PRISON_LEAVER"] }]) {
          current { value period basis providers { asWritten organization { name(language: ru) nature } } source { quote } }
          base { value period }
          change percentChange ratio comparable
          statedReasons { project { name(language: ru) kind } source { quote } }
        }
      }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      indicatorByCode: {
        comparison: {
          current: { value: 630, period: '2014-S1', basis: 'SERVED' },
          base: { value: 210, period: '2013-S1' },
          change: 420,
          percentChange: 200,
          ratio: 3,
          comparable: true,
        },
      },
    });
    console.info(JSON.stringify(data, null, 1));
  });
});
