import fc from 'fast-check'

/**
 * In CI properties take the same steps every time: what lands is judged by what it changes. Elsewhere
 * they go their own way on each run.
 */
if (process.env.CI) fc.configureGlobal({ seed: 20240917 })
