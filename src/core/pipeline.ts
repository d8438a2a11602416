/**
 * The stages in order: two literal lists, one for a report and one for many.
 * To add a stage, replace its `notYet` (or add a line); the compiler checks that what it needs is filled before it.
 */
import { agreements } from './compare/agreements/index.js'
import { copies } from './compare/copies/index.js'
import { identities } from './compare/identities/index.js'
    .then(notYet('incidents'))
    .then(origins)
    .then(agreements)
    .then(notYet('tallies'))
