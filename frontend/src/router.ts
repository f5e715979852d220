import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { asOfIn } from './shared/asOf'

export const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./features/dashboard/DashboardPage.vue') },
  {
    path: '/indicators/:code',
    component: () => import('./features/indicators/IndicatorPage.vue'),
    props: true,
  },
  { path: '/tasks', component: () => import('./features/tasks/TasksPage.vue') },
  { path: '/tasks/:id', component: () => import('./features/tasks/TaskPage.vue'), props: true },
  { path: '/units', component: () => import('./features/units/UnitsPage.vue') },
  { path: '/units/:id', component: () => import('./features/units/UnitPage.vue'), props: true },
  { path: '/deadlines', component: () => import('./features/deadlines/DeadlinesPage.vue') },
  { path: '/notices', component: () => import('./features/notices/NoticesPage.vue') },
  { path: '/notices/:id', component: () => import('./features/notices/NoticePage.vue'), props: true },
  { path: '/about', component: () => import('./features/about/AboutPage.vue') },
  { path: '/:path(.*)*', component: () => import('./features/about/NotFoundPage.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior(to, from, saved) {
    if (saved) return saved
    if (to.hash) return { el: to.hash }
    return to.path === from.path ? false : { top: 0 }
  },
})

/** The day that is being looked at stays chosen, also where a link was made without it. */
router.beforeEach((to, from) => {
  const asOf = asOfIn(from.query)
  if (asOf === undefined || 'asOf' in to.query || to.path === from.path) return true
  return { path: to.path, query: { ...to.query, asOf }, hash: to.hash, replace: true }
})
