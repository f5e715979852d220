window.addEventListener('load', () => {
  window.SwaggerUIBundle({
    url: '/q/openapi?format=json',
    dom_id: '#swagger-ui',
    deepLinking: true,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    filter: true,
    presets: [window.SwaggerUIBundle.presets.apis],
    layout: 'BaseLayout',
  })
})
