import '../components/heelrise-app.ts';
