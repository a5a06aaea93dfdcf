/// A house that breaks every law on purpose, so that no law can pass without being able to fail.
/// Never shipped: it lives among the tests.
package wronghouse;
