import { Switch } from './switch.tsx';

export default {
  'three ways to see it': (
    <Switch
      label="How it is shown"
      choices={[
        { id: 'threads', name: 'Threads' },
        { id: 'whole', name: 'Whole', keys: 'w' },
        { id: 'table', name: 'Table', keys: 't' },
      ]}
      value="whole"
      onChange={() => {}}
    />
  ),
};
