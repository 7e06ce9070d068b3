export const AGENT_FILE = '.github/workflows/agent.yml';

/** The jobs of the shipped workflow, each with its Action alone: they are played. No cron: events do. */
export const AGENT_WORKFLOW = `name: Pawl
on: workflow_dispatch
permissions:
  contents: read
jobs:
  pick:
    runs-on: ubuntu-latest
    outputs: { task: '\${{ steps.pick.outputs.task }}' }
    steps: [{ id: pick, uses: pawl/pawl@main, with: { command: pick } }]
  work:
    needs: pick
    if: needs.pick.outputs.task != ''
    runs-on: ubuntu-latest
    steps: [{ uses: pawl/pawl@main, with: { command: work } }]
  publish:
    needs: [pick, work]
    if: always() && needs.pick.outputs.task != ''
    runs-on: ubuntu-latest
    steps: [{ uses: pawl/pawl@main, with: { command: publish } }]
`;
