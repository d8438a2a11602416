import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'node_modules/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['scripts/**', 'training/**', 'evals/**', 'bench/**', 'bin/**'],
    rules: { 'no-console': 'off' },
  },
)
