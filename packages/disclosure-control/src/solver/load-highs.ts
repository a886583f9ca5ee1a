import type { Highs } from 'highs';
import type { LinearOutcome, LinearProgramme, LinearSolver } from './linear-solver.js';

/**
 * The HiGHS solver (Huangfu & Hall 2018), compiled to WebAssembly: one thread, no network, no file access.
 * Every programme gets a model of its own, so that no solve depends on an earlier one.
 */
export async function loadHighs(): Promise<LinearSolver> {
  // Its types describe the CommonJS build; what `import` yields is the loader itself.
  const loadRuntime = (await import('highs')).default as unknown as () => Promise<Highs>;
  const highs = await loadRuntime();
  const { modelStatus } = highs.constants;
  return {
    solve(programme: LinearProgramme, seconds: number): LinearOutcome {
      const { columns, starts, indices, coefficients, rhs } = programme;
      const model = highs.createModel({
        numCols: columns,
        numRows: rhs.length,
        colCost: programme.cost,
        colLower: programme.lower.map((bound) => Math.max(bound, -highs.infinity)),
        colUpper: programme.upper.map((bound) => Math.min(bound, highs.infinity)),
        rowLower: rhs,
        rowUpper: rhs,
        matrix: {
          format: 'csr',
          numRows: rhs.length,
          numCols: columns,
          starts,
          indices,
          values: coefficients,
        },
        ...(programme.integer ? { integrality: new Int32Array(columns).fill(1) } : {}),
      });
      try {
        model.options.set({
          output_flag: false,
          time_limit: seconds,
          mip_rel_gap: 0,
          mip_abs_gap: 0.5,
          presolve: programme.integer || columns > 6000 ? 'on' : 'off',
          dual_simplex_cost_perturbation_multiplier: 0,
        });
        model.run();
        const status = model.getModelStatus();
        if (status === modelStatus.optimal)
          return { status: 'optimal', x: model.getSolution().colValue, objective: model.getObjectiveValue() };
        if (status === modelStatus.infeasible) return { status: 'infeasible' };
        if (status === modelStatus.unbounded) return { status: 'unbounded' };
        return { status: 'unknown' };
      } finally {
        model.dispose();
      }
    },
  };
}
